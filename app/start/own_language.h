#pragma once

class QCoreApplication;

namespace tributary {

// Makes the program speak the language that the environment names as every other program of a terminal reads
// it, if there is a translation. English, "C" and "POSIX" cost nothing: no translation is looked for.
void speakOwnLanguage(QCoreApplication& application);

} // namespace tributary
