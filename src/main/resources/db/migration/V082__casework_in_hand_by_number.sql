-- Lists of cases in hand by number, for programs, and the recount read along one index.
create index case_head_in_hand_by_number on casework.case_head (centre, case_no)
    where state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED');
drop index casework.case_head_counted;
