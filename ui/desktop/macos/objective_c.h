#pragma once

#include <objc/message.h>
#include <objc/runtime.h>

namespace tributary {

// [to what: words], which is nothing where there is nobody to ask.
template<typename... Words>
id asked(id to, const char* what, Words... words)
{
    const auto send = reinterpret_cast<id (*)(id, SEL, Words...)>(&objc_msgSend);
    return send(to, sel_registerName(what), words...);
}

inline id classOf(const char* name)
{
    return reinterpret_cast<id>(objc_getClass(name));
}

} // namespace tributary
