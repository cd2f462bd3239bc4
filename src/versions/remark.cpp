// SPDX-License-Identifier: Apache-2.0
#include "journeyline/versions/merge.h"

namespace journeyline::versions {

Fault noteOf(const Remark& remark, const std::string& path) {
    using Kind = Remark::Kind;
    const Place place{path, 0, 0};
    switch (remark.kind) {
    case Kind::Conflict:
        return {"merge.conflict", place, {remark.title, remark.member, remark.ours, remark.theirs}};
    case Kind::KeptThoughGone:
        return {"merge.kept-though-gone", place, {remark.title}};
    case Kind::MovedByBoth:
        return {"merge.moved-by-both", place, {remark.title}};
    case Kind::ReferenceDropped:
        break;
    }
    return {"merge.reference-dropped", place, {remark.title, remark.member}};
}

} // namespace journeyline::versions
