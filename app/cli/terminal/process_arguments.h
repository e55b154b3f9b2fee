#pragma once

#include "app/cli/options/argument_reader.h"

namespace tributary::cli {

QStringList programArguments(int argc, char** argv);

// The place of the first argument that is no UTF-8: read as text, a name becomes another one. 0 for none.
int argumentThatIsNoText(int argc, char** argv);
// Whether Qt finds the current folder under the name that it has for it.
bool isCurrentFolderText();

// Overwrites secrets where the list of processes would show them.
void hideSecrets(int argc, char** argv, const QList<SecretText>& secrets);

} // namespace tributary::cli
