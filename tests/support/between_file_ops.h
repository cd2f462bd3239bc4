// SPDX-License-Identifier: Apache-2.0
// Calls of the system between which somebody else does something.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "support/wrapped_file_ops.h"

namespace journeyline::test {

/// Does something before a call of the given name, for as often as `times` says.
class Between final : public WrappedFileOps {
public:
    Between(storage::FileOps& ops, std::string call, std::function<void()> what, int times = 1)
        : WrappedFileOps(ops), m_call(std::move(call)), m_what(std::move(what)), m_times(times) {}

private:
    void before(const char* call) override {
        if (m_call == call && m_times-- > 0) m_what();
    }
    std::string m_call;
    std::function<void()> m_what;
    int m_times;
};

} // namespace journeyline::test
