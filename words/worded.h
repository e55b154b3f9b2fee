#pragma once

#include <QString>

namespace tributary {

// A script reads English, whatever language the person speaks.
enum class Reader : quint8 { Person, Script };

// The English sentence of a context, as that reader is told it.
QString worded(const char* context, const char* sentence, Reader reader);

} // namespace tributary
