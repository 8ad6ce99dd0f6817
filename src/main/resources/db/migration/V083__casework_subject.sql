-- Module casework: what applications are about, so that two about one property, project or firm find each other.
create table casework.case_subject (
    centre  text    not null,
    case_no text    not null,
    digest  bytea   not null,
    masked  text    not null,
    named   boolean not null,
    constraint case_subject_pkey primary key (centre, case_no, digest),
    constraint case_subject_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no)
);
create index case_subject_by_digest on casework.case_subject (centre, digest);
comment on table casework.case_subject is '标的: what a case is about, readable only masked; named when somebody typed it, otherwise the firm that applies itself';
grant select, insert on casework.case_subject to ${app_role};
