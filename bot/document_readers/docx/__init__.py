"""DOCX: an own reader, since each library loses or invents something: tracked changes, footnotes, numbers of lists."""
