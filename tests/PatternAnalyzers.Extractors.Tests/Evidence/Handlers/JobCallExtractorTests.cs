namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class JobCallExtractorTests
{
    [Theory]
    [InlineData("BackgroundJob.Enqueue<Nightly>(job => job.Run());", true)]
    [InlineData("RecurringJob.AddOrUpdate<Nightly>(\"x\", job => job.Run(), \"* * * * *\");", true)]
    [InlineData("queue.Enqueue<Nightly>(job => job.Run());", false)]
    public async Task TypeHandedToHangfire_IsAJob(string call, bool found)
    {
        var asked = await Asked.Unresolved(
            "public class Nightly { public void Run() { } } public class Setup { public void Start(dynamic queue) { " + call + " } }");

        asked.About("Nightly").ShouldBe(found ? ["framework_call HANDLER/background"] : []);
    }
}
