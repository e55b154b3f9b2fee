#include "core/storage/platform/mark_file.h"
#include "core/storage/platform/posix_calls.h"

#include <ctime>
#include <sys/xattr.h>

namespace tributary::disk {

// Flags, time and program: "downloaded from the web, not yet opened". Gatekeeper keeps the links themselves
// in a database of its own.
Outcome<void> markOrigin(int file, const QString&, const QByteArray&, const QByteArray&)
{
    const QByteArray time = QByteArray::number(static_cast<qint64>(std::time(nullptr)), 16);
    const QByteArray text = "0081;" + time + ";Tributary;";
    return done([&] {
        return ::fsetxattr(file, "com.apple.quarantine", text.constData(), static_cast<size_t>(text.size()),
                           0, 0);
    });
}

} // namespace tributary::disk
