# Procedure 1: the partner has a problem with Partner Center
token() { curl -s http://localhost:8084/token -d grant_type=client_credentials -d client_secret=local-only -d client_id=$1 | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }
as() { local who=$1; shift; curl -s -H "Authorization: Bearer $(token $who)" -H "Content-Type: ${TYPE:-application/json}" "$@"; echo; }

as lotus-admin-agent 'http://localhost:8081/v1/service-request-topics?limit=2'
REQUEST=$(as lotus-admin-agent http://localhost:8081/v1/service-requests -d '{"title": "Customer list stays empty", "description": "Since this morning the list of customers shows nothing.", "topicId": "sr-portal-unavailable", "severity": "moderate", "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}' | sed 's/{"id":"\([^"]*\)".*/\1/')
as lotus-admin-agent 'http://localhost:8081/v1/service-requests?limit=1'
as operator-representative 'http://localhost:8081/v1/service-requests?assignee=none'
as operator-representative -X PUT http://localhost:8081/v1/service-requests/$REQUEST/assignee -d '{"id": "operator-representative", "name": "Wei Zhang"}'
as operator-representative http://localhost:8081/v1/service-requests/$REQUEST/contacts -d '{"channel": "telephone", "outcome": "reached", "summary": "Called Mei Lin: we see the cause and repair it."}'
as lotus-admin-agent http://localhost:8081/v1/service-requests/$REQUEST/contacts

# Procedure 2: a customer has a problem, tried first and then escalated
CUSTOMER=$(as lotus-admin-agent 'http://localhost:8083/v1/customers?q=conto' | sed 's/{"items":\[{"id":"\([^"]*\)".*/\1/')
as lotus-admin-agent http://localhost:8083/v1/customers/$CUSTOMER/services
REQUEST=$(as lotus-admin-agent http://localhost:8082/v1/customer-requests -d "{\"customerId\": \"$CUSTOMER\", \"serviceId\": \"microsoft-365\", \"topicId\": \"cr-sign-in\", \"title\": \"Nobody can sign in\", \"description\": \"All users are sent back to the sign-in page.\", \"severity\": \"moderate\", \"contact\": {\"name\": \"Mei Lin\", \"email\": \"mei.lin@lotus.example\", \"preferred\": \"email\"}}" | sed 's/{"id":"\([^"]*\)".*/\1/')
as lotus-admin-agent http://localhost:8082/v1/customer-requests/$REQUEST/escalation-readiness
as lotus-admin-agent http://localhost:8082/v1/customer-requests/$REQUEST/troubleshooting-steps -d '{"kind": "health_check", "description": "The health page shows no interruption.", "outcome": "not_solved"}'
as lotus-admin-agent http://localhost:8082/v1/customer-requests/$REQUEST/troubleshooting-steps -d '{"kind": "admin_center", "description": "Reset the sign-in policy in the admin center.", "outcome": "not_solved"}'
as operator-representative http://localhost:8082/v1/customer-requests/$REQUEST
as lotus-admin-agent http://localhost:8082/v1/customer-requests/$REQUEST/escalation -d '{"missing": ["support_tools"], "justification": "We can not see the sign-in logs of the tenant.", "customerStillNeedsHelp": true}'
as operator-representative http://localhost:8082/v1/customer-requests/$REQUEST
