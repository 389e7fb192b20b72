"""Blocks -> Document: what letterhead, title and signature say (Nghị định 30/2020/NĐ-CP, Điều 8)."""
