#pragma once

class QCoreApplication;

namespace tributary {

// Our words, and those of Qt's own dialogs, in the person's language.
void installTranslations(QCoreApplication& app);

} // namespace tributary
