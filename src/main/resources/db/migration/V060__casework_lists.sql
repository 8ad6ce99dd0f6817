-- Module casework: the lists that hold the whole archive, by due moment. Those of the cases in hand have their own small index.
create index case_head_by_due on casework.case_head (centre, promised_due_at, case_no);

drop index casework.case_head_due;
create index case_head_in_hand on casework.case_head (centre, promised_due_at, case_no)
    where state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED');
