#include "app/cli/terminal/process_arguments.h"

#include <cstring>
#include <filesystem>

namespace tributary::cli {

namespace {

void wipe(char* argument, const QByteArray& secret)
{
    const size_t length = static_cast<size_t>(secret.size());
    char* found = std::strstr(argument, secret.constData());
    // Bytes that are no UTF-8 did not survive the way into a QString: then nothing of it is left.
    if (found == nullptr)
        std::memset(argument, '*', std::strlen(argument));
    for (; found != nullptr; found = std::strstr(found, secret.constData()))
        std::memset(found, '*', length);
}

} // namespace

QStringList programArguments(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int argumentThatIsNoText(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (!QByteArrayView(argv[i]).isValidUtf8())
            return i;
    }
    return 0;
}

bool isCurrentFolderText()
{
    std::error_code failed;
    const auto folder = std::filesystem::current_path(failed);
    return failed || QByteArrayView(folder.native()).isValidUtf8();
}

void hideSecrets(int argc, char** argv, const QList<SecretText>& secrets)
{
    for (const SecretText& secret : secrets) {
        const QByteArray bytes = secret.text.toLocal8Bit();
        const bool onlyStars = bytes.count('*') == bytes.size();
        if (secret.argument < argc && !onlyStars)
            wipe(argv[secret.argument], bytes);
    }
}

} // namespace tributary::cli
