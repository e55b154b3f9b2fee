#include "app/start/own_arguments.h"

namespace tributary {

// The command line of a process can't be changed from inside; only its owner can read it.
OwnArguments::OwnArguments(int argc, char** argv)
    : m_count(argc)
    , m_words(argv, argv + argc)
{
    m_words.push_back(nullptr);
}

OwnArguments::~OwnArguments() = default;

} // namespace tributary
