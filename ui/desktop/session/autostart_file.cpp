#include "ui/desktop/session/autostart_file.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

// As a value that is a string: each backslash twice.
QString asValue(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\"));
}

// Quotes an argument of Exec as the Desktop Entry Specification wants it: in quotes, special characters
// behind a backslash, % twice.
QString quoted(QString argument)
{
    argument.replace(u'\\', QLatin1String("\\\\"));
    for (const char16_t special : {u'"', u'`', u'$'})
        argument.replace(QChar(special), QStringLiteral("\\") + QChar(special));
    argument.replace(u'%', QLatin1String("%%"));
    return asValue(u'"' + argument + u'"');
}

// Desktops switch an entry off in place.
bool isOff(const QByteArray& line)
{
    const QByteArray words = line.simplified().replace(' ', "").toLower();
    return words == "hidden=true" || words == "x-gnome-autostart-enabled=false";
}

} // namespace

AutostartFile::AutostartFile(const QString& folder, QString program)
    : EntryFile(folder, QStringLiteral("org.tributary.Tributary.desktop"))
    , m_program(std::move(program))
{
}

bool AutostartFile::isOn() const
{
    const QByteArray said = content();
    return !said.isEmpty() && std::ranges::none_of(said.split('\n'), isOff);
}

// A program that comes before the desktop's tray has no icon there, so each desktop is asked in its own words
// to start the tray first. By TryExec desktops pass the entry over once the program is gone, as after its
// package was removed, and report no failure at the start of each session.
QByteArray AutostartFile::entry() const
{
    const QString lines = QStringLiteral("[Desktop Entry]\n"
                                         "Type=Application\n"
                                         "Name=Tributary\n"
                                         "Icon=org.tributary.Tributary\n"
                                         "TryExec=") +
                          asValue(m_program) + QStringLiteral("\nExec=") + quoted(m_program) +
                          QStringLiteral(" --minimized\n"
                                         "Terminal=false\n"
                                         "X-KDE-autostart-after=panel\n"
                                         "X-LXQt-Need-Tray=true\n"
                                         "X-GNOME-Autostart-Delay=5\n"
                                         "X-MATE-Autostart-Delay=5\n");
    return lines.toUtf8();
}

} // namespace tributary
