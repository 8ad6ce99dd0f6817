-- Module documents: how each paper reached whom it is for (A3.4, LIC-32.6, B11). What has no row was not served.
create table documents.served (
    centre      text        not null,
    paper_no    text        not null,
    way         text        not null check (way in ('DIRECT', 'LEFT_IN_PLACE', 'MAIL', 'ELECTRONIC', 'PUBLIC_NOTICE')),
    taken_by    text        check (taken_by in ('APPLICANT', 'AGENT', 'STAND_IN', 'OTHER_BODY')),
    seal        text        not null check (seal in ('OFFICIAL', 'APPROVAL', 'ACCEPTANCE', 'ELECTRONIC')),
    proof       text        not null,
    served_on   date        not null,
    served_at   timestamptz not null,
    served_by   text        not null,
    acting_for  text,
    constraint served_pkey primary key (centre, paper_no),
    constraint served_of_paper foreign key (centre, paper_no) references documents.paper (centre, paper_no),
    constraint served_taken_when_direct check (way <> 'DIRECT' or taken_by is not null),
    constraint served_proof_unless_direct check (way = 'DIRECT' or proof <> '')
);

comment on table documents.served is '文书送达: one row per paper that reached whom it is for; written once, never changed';
comment on column documents.served.taken_by is 'who took it from our hand, in his relation to the applicant';
comment on column documents.served.seal is 'which seal the paper bears; the register of the seals themselves is another';
comment on column documents.served.proof is 'courier number, message number, record of leaving or notice; empty when it was signed for on our copy; names nobody';
comment on column documents.served.served_on is 'the day by Beijing time on which it counts as served';
comment on column documents.served.acting_for is 'B 代 A: the officer in whose place it was registered';

create index paper_latest on documents.paper (centre, issued_at desc, paper_no desc);

grant select, insert on documents.served to ${app_role};

-- Lists of cases in hand newest first, and open cases by number for a recount: both read along an index and not past a long archive.
create index case_head_in_hand_latest on casework.case_head (centre, received_at desc, case_no desc)
    where state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED');
drop index casework.case_head_open;
create index case_head_counted on casework.case_head (centre, case_no) where state in ('RECEIVED', 'ACCEPTED', 'PAUSED', 'DECIDED');
