using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3022SecretInCodeRule : RemarkRule
{
    public override string Id => "ONEX3022";

    public override string Title => "Keep secrets out of the code";

    public override string Description =>
        "A password, key or token in a literal is known to everybody who can read the repository, for ever (ONEX hygiene: no secrets). Known forms of keys and connection strings are recognised; the message never repeats them.";

    public override Severity Severity => Severity.High;

    protected override IReadOnlyList<string> Remarks { get; } = [RemarkNames.Secret];

    protected override string Message(MemberFact member, RemarkFact remark) =>
        "'" + member.SimpleName() + "' holds a literal that looks like a secret; revoke it and read it from a secret store.";
}
