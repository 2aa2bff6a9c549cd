namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class BotExtractorTests
{
    [Theory]
    [InlineData("Discord.Interactions", "abstract class InteractionModuleBase<T> { }", "InteractionModuleBase<int>", "base_type HANDLER/command_line")]
    [InlineData("Telegram.Bot.Polling", "interface IUpdateHandler { }", "IUpdateHandler", "interface HANDLER/message")]
    [InlineData("Google.Cloud.Functions.Framework", "interface IHttpFunction { }", "IHttpFunction", "interface HANDLER/http_endpoint")]
    public async Task ContractOfAPlatform_IsAHandler(string space, string declaration, string name, string expected)
    {
        var asked = await Asked.WithAspNet($"namespace {space} {{ public {declaration} }} public class Anything : {space}.{name} {{ }}");

        asked.About("Anything").ShouldContain(expected);
    }

    [Fact]
    public async Task ModuleOfAnotherHouse_IsNone()
    {
        var asked = await Asked.WithAspNet("namespace Garden { public abstract class ModuleBase { } } public class Anything : Garden.ModuleBase { }");

        asked.About("Anything").ShouldBeEmpty();
    }
}
