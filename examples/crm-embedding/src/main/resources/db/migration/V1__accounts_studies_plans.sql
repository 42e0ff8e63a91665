create table account (
  id varchar(200) primary key,
  name varchar(400) not null,
  version bigint not null,
  profile text not null,
  score double precision,
  scored_by bigint
);
create index account_score on account (score);

create table deal (
  id bigint generated always as identity primary key,
  account varchar(200) not null references account (id),
  kind varchar(200) not null,
  happened_on date not null,
  amount double precision not null,
  unit varchar(20) not null
);
create index deal_account on deal (account);

create table rating (
  id bigint generated always as identity primary key,
  account varchar(200) not null references account (id),
  criterion varchar(200) not null,
  assessor varchar(200) not null,
  rated_on date not null,
  rating double precision not null,
  evidence text
);
create index rating_account on rating (account);

create table contact (
  account varchar(200) not null references account (id),
  id varchar(200) not null,
  person text not null,
  primary key (account, id)
);

-- models, studies and plans are only ever added
create table model (
  id bigint generated always as identity primary key,
  name varchar(200) not null,
  fingerprint varchar(100) not null,
  saved_by varchar(100) not null,
  saved_at timestamp with time zone not null,
  document text not null
);

create table study (
  id bigint generated always as identity primary key,
  model bigint not null references model (id),
  as_of date not null,
  state varchar(20) not null,
  asked_by varchar(100) not null,
  asked_at timestamp with time zone not null,
  problem varchar(2000),
  document text
);

create table frozen_model (
  id bigint generated always as identity primary key,
  model bigint not null references model (id),
  as_of date not null,
  document text not null
);

create table plan (
  account varchar(200) not null references account (id),
  revision int not null,
  saved_by varchar(100) not null,
  saved_at timestamp with time zone not null,
  document text not null,
  primary key (account, revision)
);

create table change_log (
  id bigint generated always as identity primary key,
  changed_at timestamp with time zone not null,
  changed_by varchar(100) not null,
  subject varchar(400) not null,
  change_text varchar(2000) not null
);
