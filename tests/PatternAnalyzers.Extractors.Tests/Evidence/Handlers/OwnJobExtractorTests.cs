namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class OwnJobExtractorTests
{
    [Theory]
    [InlineData("IStartupTask", "Task RunAsync(CancellationToken ct);", true)]
    [InlineData("INightlyJob", "ValueTask ExecuteAsync();", true)]
    [InlineData("IJob", "Task Execute(CancellationToken ct);", true)]
    [InlineData("IStartupTask", "string Describe(CancellationToken ct);", false)]
    [InlineData("IPaintJob", "Task RunAsync(CancellationToken ct);", false)]
    [InlineData("IStartupSettings", "Task RunAsync(CancellationToken ct);", false)]
    public async Task WorkOfTheHost_IsABackgroundHandler(string name, string method, bool found)
    {
        var asked = await Asked.WithAspNet($"public interface {name} {{ {method} }} public class Thing : {name} {{ }}");

        asked.About("Thing").Contains("interface HANDLER/background").ShouldBe(found);
    }
}
