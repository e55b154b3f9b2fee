#pragma once

class QHeaderView;

namespace tributary {

// Lets a person hide columns and bring them back, by the menu of the header. The first column always stays.
void offerColumns(QHeaderView& header);

} // namespace tributary
