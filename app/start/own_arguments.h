#pragma once

#include <memory>
#include <vector>

namespace tributary {

// The program's arguments, of which the list of processes shows nothing that may be secret: everybody on the
// computer can read it, for as long as the program runs. Outlives whatever keeps the words.
class OwnArguments
{
public:
    OwnArguments(int argc, char** argv);
    ~OwnArguments();
    OwnArguments(const OwnArguments&) = delete;
    OwnArguments& operator=(const OwnArguments&) = delete;

    int& count() { return m_count; }
    char** words() { return m_words.data(); }

private:
    int m_count;
    std::vector<std::unique_ptr<char[]>> m_texts;
    std::vector<char*> m_words;
};

} // namespace tributary
