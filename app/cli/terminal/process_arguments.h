#pragma once

#include "app/cli/options/argument_reader.h"

namespace tributary::cli {

QStringList programArguments(int argc, char** argv);

// Overwrites secrets where the list of processes would show them.
void hideSecrets(int argc, char** argv, const QList<SecretText>& secrets);

} // namespace tributary::cli
