#include "app/gui/start/program_to_start.h"

#include <QDir>
#include <QFileInfo>

namespace tributary {

namespace {

// An AppImage runs from a folder that is gone afterwards. A program that another AppImage starts inherits the
// words about that one.
QString imageOf(const QString& self)
{
    const QString folder = QFileInfo(qEnvironmentVariable("APPDIR")).canonicalFilePath();
    const bool isFromImage = !folder.isEmpty() && self.startsWith(folder + u'/');
    return isFromImage ? qEnvironmentVariable("APPIMAGE") : QString();
}

// A portable archive has a script of the program's name above bin, which finds substitutes for libraries that
// the system lacks.
QString starterOf(const QString& self)
{
    const QFileInfo program(self);
    const QFileInfo starter(QDir::cleanPath(program.path() + QLatin1String("/../") + program.fileName()));
    const bool isPortable = QFileInfo::exists(program.path() + QLatin1String("/qt.conf")) &&
                            starter.isFile() && starter.isExecutable();
    return isPortable ? starter.filePath() : QString();
}

} // namespace

QString programToStart(const QString& self)
{
    for (const QString& outer : {imageOf(self), starterOf(self)}) {
        if (!outer.isEmpty())
            return outer;
    }
    return self;
}

} // namespace tributary
