namespace PatternAnalyzers.Tasks.Tests;

public sealed class PatternTaskTests
{
    [Fact]
    public void DefectOfOurs_IsAWarning_NotAFailedBuild()
    {
        var engine = new FakeBuildEngine();

        new FailingTask(new InvalidOperationException("boom")) { BuildEngine = engine }.Execute().ShouldBeTrue();

        var warning = engine.Warnings.ShouldHaveSingleItem();
        warning.Code.ShouldBe("PA1004");
        warning.Message!.ShouldContain("boom");
    }

    [Fact]
    public void FileThatCannotBeWritten_IsAWarning()
    {
        var engine = new FakeBuildEngine();

        new FailingTask(new UnauthorizedAccessException("no")) { BuildEngine = engine }.Execute().ShouldBeTrue();

        engine.Warnings.ShouldHaveSingleItem().Code.ShouldBe("PA1003");
    }

    [Fact]
    public void BracesInAMessage_AreNotAFormat()
    {
        var engine = new FakeBuildEngine();

        new FailingTask(new InvalidOperationException("{0} {")) { BuildEngine = engine }.Execute();

        engine.Warnings.ShouldHaveSingleItem().Message!.ShouldContain("{0} {");
    }

    [Fact]
    public void Tasks_CarryTheMarkOfThreadSafety() =>
        typeof(WritePatternFragment).CustomAttributes.ShouldContain(attribute => attribute.AttributeType.FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");

    private sealed class FailingTask(Exception exception) : PatternTask
    {
        private protected override string Subject => "facts";

        private protected override void Run() => throw exception;
    }
}
