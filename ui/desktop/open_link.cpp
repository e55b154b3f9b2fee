#include "ui/desktop/open_link.h"

#include "core/engine/shared/own_environment.h"

#include <QDesktopServices>
#include <QUrl>

namespace tributary {

// A link of any other kind might start whatever program has registered for that kind.
bool isForABrowser(const QUrl& link)
{
    const QString scheme = link.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return isWeb && link.isValid() && !link.host().isEmpty();
}

bool openInBrowser(const QUrl& link)
{
    if (!isForABrowser(link))
        return false;
    const EmptiedEnvironment forTheProgram;
    return QDesktopServices::openUrl(link.adjusted(QUrl::RemoveUserInfo));
}

} // namespace tributary
