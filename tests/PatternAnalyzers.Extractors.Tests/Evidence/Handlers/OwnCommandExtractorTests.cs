namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class OwnCommandExtractorTests
{
    [Theory]
    [InlineData("ICliCommand", "Task<int> RunAsync(string[] args);", true)]
    [InlineData("ISubcommand", "int Run(IReadOnlyList<string> args);", true)]
    [InlineData("IGitHook", "int Run(string[] args);", false)]
    [InlineData("ICommand", "void Run(string[] args);", false)]
    [InlineData("IVerb", "int Run(string[] rest);", true)]
    [InlineData("ISlashCommand", "string Verb { get; } Task<string> ReplyAsync(Uri line);", true)]
    [InlineData("IUndoCommand", "string Name { get; } void Undo();", false)]
    public async Task ArgumentsAndExitCode_MakeACommand(string name, string method, bool found)
    {
        var asked = await Asked.WithAspNet(
            $"public interface {name} {{ {method} }} public abstract class Anything0 {{ }} public class Anything : {name} {{ }}");

        asked.About("Anything").ShouldBe(found ? ["interface HANDLER/command_line"] : []);
    }
}
