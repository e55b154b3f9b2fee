#include "ui/desktop/browsers/host_manifest.h"

#include "ui/desktop/browsers/extension_ids.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace tributary {

HostManifest::HostManifest(const QString& folder, BrowserKin kin, QString program)
    : EntryFile(folder, browserHostName + QLatin1String(".json"))
    , m_kin(kin)
    , m_program(std::move(program))
{
}

bool HostManifest::isOn() const
{
    return namedProgram() == QDir::toNativeSeparators(m_program);
}

bool HostManifest::set(bool on)
{
    return on || isOn() ? EntryFile::set(on) : true;
}

void HostManifest::refresh()
{
    const QString named = namedProgram();
    const QFileInfo program(named);
    // A stick or a share that is away comes back with its program.
    const bool isGone = !named.isEmpty() && program.dir().exists() && !program.exists();
    if (isOn() ? content() != entry() : isGone)
        set(true);
}

QByteArray HostManifest::entry() const
{
    QJsonObject manifest{{QLatin1String("name"), browserHostName},
                         {QLatin1String("description"), QLatin1String("Tributary, a download manager")},
                         {QLatin1String("path"), QDir::toNativeSeparators(m_program)},
                         {QLatin1String("type"), QLatin1String("stdio")}};
    if (m_kin == BrowserKin::Firefox)
        manifest.insert(QLatin1String("allowed_extensions"),
                        QJsonArray::fromStringList({firefoxExtensionId}));
    else
        manifest.insert(
            QLatin1String("allowed_origins"),
            QJsonArray::fromStringList({QLatin1String("chrome-extension://") + chromiumExtensionId + u'/'}));
    return QJsonDocument(manifest).toJson();
}

QString HostManifest::namedProgram() const
{
    return QJsonDocument::fromJson(content()).object()[QLatin1String("path")].toString();
}

} // namespace tributary
