#include "app/cli/terminal/process_arguments.h"

#include <windows.h>

// shellapi.h compiles only after windows.h.
#include <shellapi.h>

namespace tributary::cli {

// main() gets its arguments in the code page of the system, which lacks most characters.
QStringList programArguments(int, char**)
{
    QStringList arguments;
    int count = 0;
    LPWSTR* words = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 0; words != nullptr && i < count; ++i)
        arguments.append(QString::fromWCharArray(words[i]));
    LocalFree(words);
    return arguments;
}

int argumentThatIsNoText(int, char**)
{
    return 0;
}

bool isCurrentFolderText()
{
    return true;
}

// The command line of a process can't be changed from inside; only its owner can read it.
void hideSecrets(int, char**, const QList<SecretText>&) {}

} // namespace tributary::cli
