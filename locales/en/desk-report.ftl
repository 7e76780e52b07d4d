### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Report { $id }
desk-report-accept = Accept
desk-report-reject = Reject
desk-report-decided = Decided.
