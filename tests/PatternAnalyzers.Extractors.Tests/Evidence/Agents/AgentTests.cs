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
        (await Asked.Unresolved(Usings + source)).Facts.Types
            .SelectMany(type => type.Evidence)
            .ShouldNotContain(fact => fact.Supports.StartsWith("AGENT", StringComparison.Ordinal));

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
        var asked = await Asked.Unresolved(
            Usings + "public abstract class Brain(IChatClient chat) { public Task Say() => chat.GetResponseAsync(\"\"); } public class Innkeeper(IChatClient chat) : Brain(chat) { public int Price() => 3; }");

        asked.About("Innkeeper").ShouldContain("behaviour AGENT/specialized");
    }

    [Theory]
    [InlineData("public class Echo : IAgent { public Task<string> Reply(string text) => Task.FromResult(text); }", "interface AGENT/specialized")]
    [InlineData("public class Desk(IAgent inner, IReadOnlyDictionary<string, string> personas) : IStreamingAgent { public Task<string> Reply(string text) => inner.Reply(personas[text] + text); }", "interface AGENT/polymorphic")]
    [InlineData("public class Desk : IAgent { private readonly IAgent inner; public Desk(IAgent inner, Dictionary<string, Func<string, string>> tools) => this.inner = inner; public Task<string> Reply(string text) => inner.Reply(text); }", "interface AGENT/specialized")]
    [InlineData("public class Desk(List<IAgent> crew) : IAgent { public Task<string> Reply(string text) => crew[0].Reply(text); }", "interface AGENT/coordination")]
    [InlineData("public class Desk(RoundRobinGroupChat chat) : IAgent { public Task<string> Reply(string text) => Task.FromResult(text + chat); }", "interface AGENT/coordination")]
    [InlineData("public abstract class Base : IAgent { public Task<string> Reply(string text) => Task.FromResult(text); } public class Desk : Base { public Desk(string name) { } }", "interface AGENT/specialized")]
    public async Task WhatTheSolutionCallsAnAgent_IsOne(string source, string evidence) =>
        (await Asked.Unresolved(
            Usings + "public interface IAgent { Task<string> Reply(string text); } public interface IStreamingAgent : IAgent { } " + source))
            .About(source.Contains("Echo") ? "Echo" : "Desk")
            .ShouldContain(evidence);

    [Theory]
    [InlineData("public interface IUserAgent { Task<string> Reply(string text); } public class Desk : IUserAgent { public Task<string> Reply(string text) => null; }")]
    [InlineData("public interface IEstateAgent { decimal Fee { get; } } public class Desk : IEstateAgent { public decimal Fee => 3; public void Sell() { } }")]
    public async Task WhatIsCalledAnAgentAndAsksNothing_IsNone(string source) =>
        (await Asked.Unresolved(Usings + source)).About("Desk").ShouldNotContain(found => found.Contains("AGENT"));

    [Theory]
    [InlineData("public class Desk { public static async Task Run() { var agent = new ChatClientAgent(null, \"\"); await agent.RunAsync(\"\"); } }")]
    [InlineData("public class Desk { public async Task One() { var agent = new ChatClientAgent(null, \"\"); await agent.RunAsync(\"\"); } public async Task Two() { var agent = new TravelAgent(); await agent.RunAsync(\"\"); } }")]
    public async Task ScriptThatMakesAgentsOnTheWay_IsASample(string source) =>
        (await Asked.Unresolved(Usings + source)).About("Desk").ShouldBe(["convention reject:sample"]);

    [Fact]
    public async Task MakersOfOneAgentEach_DoNotCoordinate() =>
        (await Asked.Unresolved(Usings + """
            public class Desk(IChatClient chat)
            {
                public async Task One() { var agent = new ChatClientAgent(chat, ""); await agent.RunAsync(""); }
                public async Task Two() { var agent = new ChatClientAgent(chat, ""); await agent.RunAsync(""); }
            }
            """)).About("Desk").ShouldContain("convention AGENT/specialized");

    [Fact]
    public async Task LeaderThatDerivesFromOne_CoordinatesAsWell() =>
        (await Asked.Unresolved(Usings + """
            public class Chat { private readonly List<AIAgent> crew = []; public async Task Run() { foreach (var one in crew) await one.RunAsync(""); } }
            public class Desk : Chat { public Desk(string name) { } }
            """)).About("Desk").ShouldContain("convention AGENT/coordination");

    [Fact]
    public async Task ModelWithTools_IsAnAgent_WhateverItIsCalled() =>
        (await Asked.Unresolved(
            Usings + "public class ChatState(IChatClient chat) { public Task Run() => chat.GetResponseAsync(\"\", new ChatOptions { Tools = [] }); }"))
            .About("ChatState")
            .ShouldContain("convention AGENT/specialized");

    [Theory]
    [InlineData("using Microsoft.AutoGen.Contracts; public class Desk : IHandle<Draft> { public void Run() { } } public class Draft { }", "unresolved_base HANDLER/message")]
    [InlineData("public class Desk : IPromptRenderFilter { public void Run() { } }", "unresolved_base HANDLER/pipeline")]
    public async Task WhatTheFrameworkCalls_IsAHandler(string source, string evidence) =>
        (await Asked.Unresolved(source)).About("Desk").ShouldContain(evidence);

    [Fact]
    public async Task HandleOfAnotherHome_IsNotOfAutoGen() =>
        (await Asked.Unresolved("public class Desk : IHandle<Draft> { public void Run() { } } public class Draft { }"))
            .About("Desk")
            .ShouldNotContain("unresolved_base HANDLER/message");
}
