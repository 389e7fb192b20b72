"""What comes again: where the words say so, and how often."""

import pytest

from luocdo.extract.tasks.when.recurrences import comes_again, done_again, find_periods, is_yearly, recurrence_in

PERIODS = [
    ("hằng tuần (chiều thứ năm) tổng hợp số liệu", "hằng tuần", "hằng tuần"),
    ("hằng quý (ngày 20 tháng cuối quý) báo cáo sở", "ngày 20 tháng cuối quý", "hằng quý"),
    ("ngày 15/6 và 15/12 hằng năm báo cáo sở", "ngày 15/6 và 15/12 hằng năm", "hằng năm"),
    ("bản tin: mỗi tuần soạn một bản gửi các xã", "mỗi tuần", "hằng tuần"),
    ("chỉ đạo mỗi quý mở ít nhất 02 hội nghị", "mỗi quý", "hằng quý"),
    ("mỗi quý có một đơn vị chưa nộp", None, None),
    ("hằng ngày theo dõi mực nước", "hằng ngày", "hằng ngày"),
    ("6 tháng, một năm tổng hợp kết quả", "6 tháng, một năm", "định kỳ 6 tháng"),
    ("sáu tháng và hằng năm, sơ kết việc thu", "sáu tháng và hằng năm", "định kỳ sáu tháng"),
    ("thống kê 6 tháng, năm trước", None, None),
    ("trước ngày 25 hằng tháng", "trước ngày 25 hằng tháng", "hằng tháng"),
    ("tổng hợp hằng tháng, báo cáo trước ngày 25.", "hằng tháng", "hằng tháng"),
    ("trước 6 giờ và 16 giờ hằng ngày", "trước 6 giờ và 16 giờ hằng ngày", "hằng ngày"),
    (
        "trước 5 giờ, 12 giờ và 19 giờ hằng ngày đo mực nước",
        "trước 5 giờ, 12 giờ và 19 giờ hằng ngày",
        "hằng ngày",
    ),
    ("mỗi tháng lấy ít nhất 25 mẫu", "mỗi tháng", "hằng tháng"),
    ("trực dịch, 17 giờ hằng ngày gửi số liệu", "17 giờ hằng ngày", "hằng ngày"),
    ("làm việc 8 giờ hằng ngày tại trạm", None, None),
    ("vận hành máy lọc liên tục, 8 giờ hằng ngày, bảo đảm nước sạch", None, None),
    ("trực dịch, 17 giờ hằng ngày các trạm báo cáo số ca", "17 giờ hằng ngày", "hằng ngày"),
    ("vận hành máy lọc; 24 giờ hằng ngày có người trực", None, None),
    ("trực máy, 24 giờ hằng ngày cập nhật số liệu", None, None),
    ("tiếp người bệnh từ 7 giờ, 13 giờ hằng ngày", None, None),
    ("mở quầy thuốc, 17 giờ hằng ngày khóa kho", None, None),
    ("định kỳ ngày cuối cùng của tháng nhắn số lượng", "định kỳ ngày cuối cùng của tháng", "hằng tháng"),
    ("báo cáo định kỳ ngày cuối cùng của tháng 5", None, None),
    ("báo cáo định kỳ ngày cuối cùng của tháng này", None, None),
    ("vào thứ sáu hằng tuần", "vào thứ sáu hằng tuần", "hằng tuần"),
    ("gửi tiến độ vào thứ hai đầu tuần", "vào thứ hai đầu tuần", "hằng tuần"),
    ("gửi tiến độ trước thứ sáu cuối tuần này", None, None),
    ("dạy bù không quá 3 buổi/tuần", None, None),
    ("dạy bù tối đa 3 buổi/tuần", None, None),
    ("mỗi năm kiểm tra không quá 01 lần", None, None),
    ("định kỳ ngày 12 và ngày cuối tháng cập nhật số liệu", "định kỳ ngày 12 và ngày cuối tháng", "hằng tháng"),
    ("dạy bù 3 buổi/tuần", "3 buổi/tuần", "3 buổi/tuần"),
    ("dạy học 2 buổi/ngày", None, None),
    ("dạy học 02 buổi/ngày", None, None),
    ("phát tin 2 buổi/ngày", "2 buổi/ngày", "2 buổi/ngày"),
    ("định kỳ 6 tháng gửi báo cáo", "định kỳ 6 tháng", "định kỳ 6 tháng"),
    ("định kỳ 6 tháng, hằng năm báo cáo sở", "định kỳ 6 tháng, hằng năm", "định kỳ 6 tháng"),
    ("định kỳ 6 tháng, năm 2025 báo cáo sở", "định kỳ 6 tháng", "định kỳ 6 tháng"),
    ("chế độ báo cáo: quý (trước ngày 15 tháng cuối quý)", "trước ngày 15 tháng cuối quý", "hằng quý"),
    ("chế độ báo cáo: tháng (trước ngày 20), quý", "trước ngày 20", "hằng tháng"),
    ("chế độ báo cáo: tháng (trước ngày 20/5/2025)", None, None),
    ("chế độ báo cáo: tuần (trước 16 giờ thứ sáu)", "trước 16 giờ thứ sáu", "hằng tuần"),
    ("định kỳ hằng tháng, quý phòng gửi báo cáo", "định kỳ hằng tháng", "hằng tháng"),
    ("phát tin mỗi tuần ít nhất 02 lần", "mỗi tuần ít nhất 02 lần", "mỗi tuần ít nhất 02 lần"),
    ("mỗi tháng phun thuốc 1 lần", "mỗi tháng phun thuốc 1 lần", "mỗi tháng phun thuốc 1 lần"),
    ("mỗi tuần báo cáo tiến độ", "mỗi tuần", "hằng tuần"),
    ("báo cáo vào 16 giờ các ngày thứ năm", "vào 16 giờ các ngày thứ năm", "hằng tuần"),
    ("phát tối thiểu 02 lượt/ngày", "02 lượt/ngày", "02 lượt/ngày"),
    ("đo mực nước 30 phút/lần", "30 phút/lần", "30 phút/lần"),
    ("cứ 02 giờ đo mực nước một lần", "cứ 02 giờ", "cứ 02 giờ"),
    ("đăng ít nhất 03 tin, bài/tuần", "03 tin, bài/tuần", "03 tin, bài/tuần"),
    ("thực hiện chế độ báo cáo tuần vào sáng thứ năm", "chế độ báo cáo tuần", "hằng tuần"),
    ("6 tháng và năm (trước ngày 05/6, 05/12)", "6 tháng và năm", "định kỳ 6 tháng"),
    ("định kỳ mỗi học kỳ báo cáo Phòng", "định kỳ mỗi học kỳ", "hằng học kỳ"),
    ("đối thoại với học sinh một năm hai lần", "một năm hai lần", "một năm hai lần"),
    ("kiểm tra bếp ăn mỗi tuần hai lần", "mỗi tuần hai lần", "mỗi tuần hai lần"),
    ("mỗi năm hai lần thứ nhất và thứ nhì", None, None),
    ("phát thông tin mỗi ngày 02 lượt", "mỗi ngày 02 lượt", "mỗi ngày 02 lượt"),
    ("gửi trước ngày 20 của tháng tiếp theo", "trước ngày 20 của tháng tiếp theo", "hằng tháng"),
    ("gửi báo cáo tháng 5 chậm nhất ngày 10 tháng liền kề", None, None),
    ("gửi trước ngày 20 tháng liền kề", "trước ngày 20 tháng liền kề", "hằng tháng"),
    ("sơ kết cuối mỗi học kỳ", "cuối mỗi học kỳ", "cuối mỗi học kỳ"),
    ("duy trì chế độ báo cáo tuần (thứ sáu)", "chế độ báo cáo tuần", "hằng tuần"),
    ("thứ sáu tuần cuối của tháng báo cáo tiến độ", "thứ sáu tuần cuối của tháng", "hằng tháng"),
    ("thứ sáu tuần cuối của tháng 4 báo cáo", None, None),
    ("định kỳ vào kỳ họp cuối năm báo cáo", "định kỳ vào kỳ họp cuối năm", "định kỳ vào kỳ họp cuối năm"),
    ("các phòng hàng quý", None, None),
    ("a) hàng quý báo cáo kết quả", "hàng quý", "hằng quý"),
    ("trước ngày 20 của tháng cuối quý", "trước ngày 20 của tháng cuối quý", "hằng quý"),
    ("ngày 15 tháng cuối quý", "ngày 15 tháng cuối quý", "hằng quý"),
    ("báo cáo tiến độ hằng tuần, vào chiều thứ năm", "hằng tuần", "hằng tuần"),
    ("báo cáo nhanh hằng ngày (trước 16 giờ)", "hằng ngày", "hằng ngày"),
    ("gửi vào các ngày 10, 20 và 30 hằng tháng", "vào các ngày 10, 20 và 30 hằng tháng", "hằng tháng"),
    ("kiểm kê trong tháng 12 hằng năm", "trong tháng 12 hằng năm", "hằng năm"),
    ("kiểm kê vào quý iv hàng năm", "vào quý iv hàng năm", "hằng năm"),
    ("báo cáo cuối mỗi tháng", "cuối mỗi tháng", "hằng tháng"),
    ("báo cáo vào cuối tháng, cuối quý", "vào cuối tháng", "hằng tháng"),
    ("báo cáo vào ngày làm việc cuối cùng của tháng", "vào ngày làm việc cuối cùng của tháng", "hằng tháng"),
    ("định kỳ vào thứ sáu báo cáo", "định kỳ vào thứ sáu", "hằng tuần"),
    ("định kỳ 15 ngày báo cáo", "định kỳ 15 ngày", "định kỳ 15 ngày"),
    ("mỗi thứ sáu gửi kết quả", "mỗi thứ sáu", "hằng tuần"),
    ("cứ 16 giờ hằng ngày nhắn tin", "cứ 16 giờ hằng ngày", "hằng ngày"),
    ("kiểm kê 06 tháng/lần", "06 tháng/lần", "06 tháng/lần"),
    ("báo cáo hai tuần một lần", "hai tuần một lần", "hai tuần một lần"),
    ("kiểm tra chế độ báo cáo hằng năm của trạm", None, None),
    ("hoàn thành vào cuối quý iv", None, None),
    ("công bố lần đầu trước ngày 15/12, sau đó cập nhật hằng năm", "sau đó cập nhật hằng năm", "hằng năm"),
    ("phát bài mỗi ngày 02 lần", "mỗi ngày 02 lần", "mỗi ngày 02 lần"),
    ("đo mực nước 02 giờ một lần", "02 giờ một lần", "02 giờ một lần"),
    ("đăng tin tối thiểu 02 kỳ mỗi tuần", "02 kỳ mỗi tuần", "02 kỳ mỗi tuần"),
    ("giao ban hai lần trong một tháng", "hai lần trong một tháng", "hai lần trong một tháng"),
    ("đã họp 02 lần trong tháng 9", None, None),
    ("phòng dược hàng tháng tập hợp các câu hỏi", "hàng tháng", "hằng tháng"),
    ("sở y tế hằng quý công bố danh sách", "hằng quý", "hằng quý"),
    ("rà soát hồ sơ; hằng tháng có tin, bài", "hằng tháng", "hằng tháng"),
    ("phòng dược tính lương hằng tháng chi trả cho người bệnh", None, None),
    ("gửi danh sách vào ngày làm việc cuối cùng của tuần", "vào ngày làm việc cuối cùng của tuần", "hằng tuần"),
]


@pytest.mark.parametrize(("small", "words", "recurrence"), PERIODS)
def test_a_period_is_told_by_the_words_around_it(small: str, words: str | None, recurrence: str | None) -> None:
    found = list(find_periods(small, again=comes_again(small)))
    assert [(small[slice(*span)], often) for span, often in found[:1]] == ([(words, recurrence)] if words else [])


@pytest.mark.parametrize(
    ("small", "yearly"),
    [
        ("hằng năm gửi trước ngày 30/11", True),
        ("báo cáo 6 tháng trước ngày 30/11, báo cáo năm trước ngày 31/12", True),
        ("báo cáo 6 tháng trước ngày 30/11, báo cáo năm 2025 trước ngày 31/12", False),
        ("gửi trước ngày 30/11 hằng năm", True),
        ("kiểm kê kho; hằng năm lập danh mục thuốc, chậm nhất 30/11", True),
        ("định kỳ, trước ngày 30/11", True),
        ("- báo cáo 9 tháng: gửi trước ngày 30/11", False),
        ("gửi trước ngày 30/11. ngân sách hằng năm đã giao", False),
        ("gửi trước ngày 30/11", False),
    ],
)
def test_a_day_without_a_year_may_be_one_of_each_year(small: str, yearly: bool) -> None:
    at = small.index("30/11")
    assert is_yearly(small, at, at + 5) is yearly


def test_what_goes_on_all_the_time_does_not_come_again() -> None:
    assert recurrence_in("thường xuyên") is None
    assert recurrence_in("tối thiểu 02 lần/năm") == "02 lần/năm"


@pytest.mark.parametrize(
    ("small", "recurrence"),
    [
        ("cập nhật số liệu hằng tuần", "hằng tuần"),
        ("gửi số liệu về văn phòng sở hằng tháng để tổng hợp", "hằng tháng"),
        ("tổng hợp, báo cáo quý, năm theo mẫu", "hằng quý"),
        ("thực hiện báo cáo 6 tháng, năm", "định kỳ 6 tháng"),
        ("báo cáo theo quý", "hằng quý"),
        ("xây dựng kế hoạch hằng năm", None),
        ("rà soát dự toán hằng năm của các trạm", None),
        ("chi trả trợ cấp hằng tháng", None),
        ("báo cáo tháng 9, quý iii", None),
        ("phòng giá rà soát; phòng dược báo cáo vào ngày 20 hằng tháng", None),
    ],
)
def test_what_has_no_time_may_still_be_done_again_and_again(small: str, recurrence: str | None) -> None:
    assert done_again(small) == recurrence


@pytest.mark.parametrize(
    "small",
    [
        "rà soát thuốc. kết quả là một trong những tiêu chí đánh giá hằng năm của khoa.",
        "lập sổ; kết quả được đưa vào tiêu chí đánh giá, xếp loại hằng năm.",
    ],
)
def test_how_often_others_are_judged_by_a_result_is_no_rhythm_of_the_work(small: str) -> None:
    assert done_again(small) is None


@pytest.mark.parametrize(
    "small",
    [
        "cập nhật sổ theo dõi làm cơ sở báo cáo ủy ban nhân dân tỉnh hằng quý.",
        "lập sổ, lấy làm căn cứ đánh giá, đồng thời báo cáo giám đốc hằng quý.",
    ],
)
def test_what_is_reported_on_the_ground_of_a_work_has_its_rhythm(small: str) -> None:
    assert done_again(small) is not None


def test_a_review_that_is_held_twice_a_year_comes_again() -> None:
    small = "sáu tháng, một năm tổ chức sơ kết"
    assert [each for _, each in find_periods(small, again=comes_again(small))] == ["định kỳ sáu tháng"]
