using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3019UnspecificExceptionRule : RemarkRule
{
    public override string Id => "ONEX3019";

    public override string Title => "Throw exceptions that callers can tell apart";

    public override string Description =>
        "Exception, ApplicationException and SystemException can only be caught together with everything else; throw an own exception with a code, or the one of the base library that says what is wrong (ONEX: only OnexError is raised, standard exceptions at boundaries).";

    public override Severity Severity => Severity.Medium;

    protected override IReadOnlyList<string> Remarks { get; } = [RemarkNames.Throw];

    protected override string Message(MemberFact member, RemarkFact remark) =>
        "'" + member.SimpleName() + "' throws " + remark.Detail + "; throw an exception of its own kind.";

    protected override bool Tells(RemarkFact remark) => remark.Detail is "Exception" or "ApplicationException" or "SystemException";
}
