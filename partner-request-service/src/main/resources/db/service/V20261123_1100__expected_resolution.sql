alter table service_request add expected_resolution_at timestamptz;
