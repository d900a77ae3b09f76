-- What is published has the version in which it became so, whatever is drafted since.
alter table support_profile add published_version bigint not null default 0;
update support_profile set published_version = version;
