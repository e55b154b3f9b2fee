#pragma once

class QCoreApplication;
class QString;

namespace tributary {

// Our words, and those of Qt's own dialogs, in the language of this code; without one, in the system's.
void installTranslations(QCoreApplication& app, const QString& language);

} // namespace tributary
