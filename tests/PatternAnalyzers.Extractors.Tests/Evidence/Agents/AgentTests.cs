namespace PatternAnalyzers.Extractors.Tests.Evidence.Agents;

/// <summary>Agents of frameworks and of repositories.</summary>
public sealed class AgentTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Threading.Tasks; using Microsoft.Agents.AI; using Microsoft.Extensions.AI; ";

    [Theory]
    [InlineData("public class Desk : AIAgent { public void Run() { } }", "unresolved_base AGENT/specialized")]
    [InlineData("public class Desk : DelegatingAIAgent { private AIAgent form; public void Run() { } }", "unresolved_base AGENT/polymorphic")]
    [InlineData("public class Desk(AIAgent agent) { public Task Run() => agent.RunAsync(\"\"); }", "convention AGENT/specialized")]
    [InlineData("public class Desk(AIAgent one, AIAgent two) { public async Task Run() { await one.RunAsync(\"\"); await two.RunAsync(\"\"); } }", "convention AGENT/coordination")]
    [InlineData("public class Desk(IReadOnlyDictionary<string, AIAgent> desks) { public Task Run() => desks[\"\"].RunAsync(\"\"); }", "convention AGENT/coordination")]
    [InlineData("public class Desk(Func<string, AIAgent> spawn) { public Task Run() => spawn(\"\").RunAsync(\"\"); }", "convention AGENT/coordination")]
    [InlineData("public class Desk(IChatClient chat) { public Task Run() => chat.GetResponseAsync(\"\", new ChatOptions { Tools = [] }); }", "convention AGENT/specialized")]
    public async Task WhatIsOrRunsAgents_IsAnAgent(string source, string evidence) =>
        (await Asked.Unresolved(Usings + source)).About("Desk").ShouldContain(evidence);

    [Theory]
    [InlineData("public class Desk(AIAgent agent) { public string Name() => agent.Name; }")]
    [InlineData("public class Desk(ILogger<AIAgent> log) { public Task Run() => log.RunAsync(\"\"); }")]
    [InlineData("public class AgentOptions { public List<string> Tools { get; set; } = []; public void Reset() => Tools.Clear(); }")]
    [InlineData("public class TravelAgent { private decimal rate; public void Raise(decimal by) => rate += by; }")]
    [InlineData("public static class Setup { public static void Add(IServiceCollection services) => services.AddSingleton(new ChatClientAgent(null, \"\")); }")]
    public async Task WhatOnlyMentionsAgents_IsNone(string source) =>
        (await Asked.Unresolved(Usings + source)).Facts.Types.SelectMany(type => type.Evidence).ShouldNotContain(fact => fact.Supports.StartsWith("AGENT", StringComparison.Ordinal));

    [Fact]
    public async Task SeveralOfAnOwnKindWithAModel_AreAgents_AndTheirLeaderCoordinates()
    {
        var asked = await Asked.Unresolved(
            Usings,
            "using System.Threading.Tasks; public interface IWorker { Task<string> Do(string task); }",
            Usings + "public class Coder(IChatClient chat) : IWorker { public async Task<string> Do(string task) => (await chat.GetResponseAsync(task)).Text; }",
            Usings + "public class Critic(IChatClient chat) : IWorker { public async Task<string> Do(string task) => (await chat.GetResponseAsync(task)).Text; }",
            "using System.Collections.Generic; using System.Threading.Tasks; public class Lead(IEnumerable<IWorker> crew) { public async Task Run() { foreach (var one in crew) await one.Do(\"\"); } }");

        asked.About("Coder").ShouldContain("behaviour AGENT/specialized");
        asked.About("Lead").ShouldContain("convention AGENT/coordination");
    }

    [Fact]
    public async Task ConcreteKindOfAnOwnBaseWithAModel_IsAnAgent()
    {
        var asked = await Asked.Unresolved(Usings + "public abstract class Brain(IChatClient chat) { public Task Say() => chat.GetResponseAsync(\"\"); } public class Innkeeper(IChatClient chat) : Brain(chat) { public int Price() => 3; }");

        asked.About("Innkeeper").ShouldContain("behaviour AGENT/specialized");
    }

    [Theory]
    [InlineData("using Microsoft.AutoGen.Contracts; public class Desk : IHandle<Draft> { public void Run() { } } public class Draft { }", "unresolved_base HANDLER/message")]
    [InlineData("public class Desk : IPromptRenderFilter { public void Run() { } }", "unresolved_base HANDLER/pipeline")]
    public async Task WhatTheFrameworkCalls_IsAHandler(string source, string evidence) => (await Asked.Unresolved(source)).About("Desk").ShouldContain(evidence);

    [Fact]
    public async Task HandleOfAnotherHome_IsNotOfAutoGen() =>
        (await Asked.Unresolved("public class Desk : IHandle<Draft> { public void Run() { } } public class Draft { }")).About("Desk").ShouldNotContain("unresolved_base HANDLER/message");
}
