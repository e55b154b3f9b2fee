#pragma once

#include <QString>

namespace tributary {

// The size with the decimal mark and the unit of the person's language.
QString translatedSize(qint64 bytes);

} // namespace tributary
