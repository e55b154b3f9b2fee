#pragma once

#include <QString>

class QCoreApplication;

namespace tributary {

// Where Qt has its words in other languages, if it has any.
QString folderOfQtsWords();

// Our words, those of Qt's own dialogs, the way to write numbers and dates, and the direction of reading: all
// of the chosen language; where none is chosen, or one that isn't known any more, of the system's.
void installTranslations(QCoreApplication& app, const QString& chosen,
                         const QString& qtsFolder = folderOfQtsWords());

} // namespace tributary
