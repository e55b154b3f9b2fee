#include "app/start/own_arguments.h"

#include <cstring>
#include <span>

namespace tributary {

namespace {

std::unique_ptr<char[]> copyOf(const char* word)
{
    const size_t size = std::strlen(word) + 1;
    auto copy = std::make_unique<char[]>(size);
    std::memcpy(copy.get(), word, size);
    return copy;
}

// A login, a token in a query or in a fragment. Options have none, and of the program's name the system makes
// its own.
bool mayBeSecret(const char* word)
{
    return word[0] != '-' && std::strpbrk(word, "@?#") != nullptr;
}

// All but the scheme: what of a link is secret, a link with a typing error doesn't tell.
void blotOut(char* word)
{
    const char* colon = std::strchr(word, ':');
    const bool hasScheme = colon != nullptr && colon[1] == '/';
    const size_t kept = hasScheme ? static_cast<size_t>(colon - word) + 1 : 0;
    std::memset(word + kept, '*', std::strlen(word + kept));
}

} // namespace

OwnArguments::OwnArguments(int argc, char** argv)
    : m_count(argc)
{
    const std::span<char*> words(argv, static_cast<size_t>(argc));
    for (char* word : words) {
        m_texts.push_back(copyOf(word));
        m_words.push_back(m_texts.back().get());
        if (word != words.front() && mayBeSecret(word))
            blotOut(word);
    }
    // The array ends with a null pointer, as main() gets it.
    m_words.push_back(nullptr);
}

OwnArguments::~OwnArguments() = default;

} // namespace tributary
