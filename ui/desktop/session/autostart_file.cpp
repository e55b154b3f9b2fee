#include "ui/desktop/session/autostart_file.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// Quotes an argument of Exec as the Desktop Entry Specification wants it: in quotes, special characters
// behind a backslash, % twice; and then once more each backslash twice, because the value is a string.
QString quoted(QString argument)
{
    argument.replace(u'\\', QLatin1String("\\\\"));
    for (const char16_t special : {u'"', u'`', u'$'})
        argument.replace(QChar(special), QStringLiteral("\\") + QChar(special));
    argument.replace(u'%', QLatin1String("%%"));
    argument.replace(u'\\', QLatin1String("\\\\"));
    return u'"' + argument + u'"';
}

// Desktops switch an entry off in place.
bool isOff(const QByteArray& line)
{
    const QByteArray words = line.simplified().replace(' ', "").toLower();
    return words == "hidden=true" || words == "x-gnome-autostart-enabled=false";
}

} // namespace

AutostartFile::AutostartFile(const QString& folder, QString program)
    : m_path(QDir(folder).filePath(QStringLiteral("org.tributary.Tributary.desktop")))
    , m_program(std::move(program))
{
}

bool AutostartFile::isOn() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::none_of(lines, isOff);
}

bool AutostartFile::set(bool on)
{
    if (!on)
        return !QFile::exists(m_path) || QFile::remove(m_path);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    return file.open(QIODevice::WriteOnly) && file.write(entry()) >= 0 && file.commit();
}

void AutostartFile::refresh()
{
    QFile file(m_path);
    if (isOn() && file.open(QIODevice::ReadOnly) && file.readAll() != entry())
        set(true);
}

QByteArray AutostartFile::entry() const
{
    const QString lines = QStringLiteral("[Desktop Entry]\n"
                                         "Type=Application\n"
                                         "Name=Tributary\n"
                                         "Icon=org.tributary.Tributary\n"
                                         "Exec=") +
                          quoted(m_program) + QStringLiteral(" --minimized\nTerminal=false\n");
    return lines.toUtf8();
}

} // namespace tributary
