// id: days_of_numbers
// vi: Các văn bản mang từng số này, viết thường, không dấu, là của những ngày nào?
// en: Of which days are the documents that bear each of these numbers, folded?
// for: program
// parameter: numbers texts
// columns: number, days
// One number may be borne by hundreds: nothing else of them is looked at.
UNWIND $numbers AS number
MATCH (d:Document {number_folded: number})
RETURN number, collect(coalesce(d.date_text, '')) AS days
