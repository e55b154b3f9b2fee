#include "app/cli/options/options.h"

#include <QDir>

namespace tributary::cli {

Options::Options()
{
    // A script wants an answer after the tries that it allowed.
    limits.patience = std::chrono::milliseconds(0);
}

// The long-term release of Firefox: what it sends stays common for a year.
QByteArray browserUserAgent()
{
    return QByteArrayLiteral("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
}

bool leavesFolderOpen(const Options& options)
{
    return options.folder.isEmpty() && !QDir::fromNativeSeparators(options.output).contains(u'/');
}

} // namespace tributary::cli
