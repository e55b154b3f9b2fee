#pragma once

#include <QStringView>

namespace tributary {

// "Range", "Connection" and whatever else frames a request, or asks for a part or a version of the file: a
// download sends its own, and another one would change what is asked, or how the answer comes, behind the
// back of what checks it. In any letter case.
bool isOwnHeader(QStringView name);

// The user agent of a request that names none.
inline constexpr const char* ownUserAgent = "Tributary/" TRIBUTARY_VERSION;

} // namespace tributary
