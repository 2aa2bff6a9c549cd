using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Typing;

internal sealed class Onex5001WeakTypeRule : RemarkRule
{
    public override string Id => "ONEX5001";

    public override string Title => "Say what types go in and out";

    public override string Description =>
        "object, dynamic and string-keyed bags in a signature move every mistake to run time (omnibase_core: no Any, no dict[str, Any]; omnibase_infra handler_any_signature). Signatures prescribed by a base are not judged.";

    public override Severity Severity => Severity.Medium;

    protected override IReadOnlyList<string> Remarks { get; } = [RemarkNames.WeakType];

    protected override string Message(MemberFact member, RemarkFact remark) =>
        "'" + remark.Detail + "' in the signature of '" + member.SimpleName() + "' says nothing about what it holds; use a model.";

    protected override bool Judges(MemberFact member) => member.OwnsSignature();
}
