namespace PatternAnalyzers.Extractors.Tests.Evidence.Intelligence;

/// <summary>What feeds models or turns content into vectors.</summary>
public sealed class IntelligenceTests
{
    private const string Usings = "using System.Collections.Generic; using System.Net.Http; using System.Text; using System.Threading.Tasks; using Microsoft.Extensions.AI; using Microsoft.SemanticKernel.ChatCompletion; ";

    [Theory]
    [InlineData("public class Cache : DelegatingEmbeddingGenerator<string, Embedding<float>> { public void Run() { } }", "unresolved_base INTELLIGENCE/embedding")]
    [InlineData("public class Cache : AIContextProvider { public void Run() { } }", "unresolved_base INTELLIGENCE/manifest_injection")]
    [InlineData("public class Cache : DelegatingChatClient { public void Run(List<ChatMessage> all) => all.Insert(0, new ChatMessage(ChatRole.System, \"rules\")); }", "convention INTELLIGENCE/manifest_injection")]
    [InlineData("public class Cache { public ChatHistory Begin(string names) => new ChatHistory(names); }", "convention INTELLIGENCE/manifest_injection")]
    [InlineData("public class ManifestInjector { public string Inject(string text) => $\"rules {text}\"; }", "name INTELLIGENCE/manifest_injection")]
    [InlineData("public class Cache { public string BuildPrompt(string[] names) => string.Join(\" \", names); }", "convention INTELLIGENCE/manifest_injection")]
    [InlineData("public class Cache(HttpClient http) { public Task Run(string text) => http.PostAsync(\"/v1/embeddings\", null); }", "convention INTELLIGENCE/embedding")]
    [InlineData("public class Cache { public string Run(string[] names) => \"You steer a plant with:\\n\" + string.Join(\" \", names); }", "convention INTELLIGENCE/manifest_injection")]
    [InlineData("public class Cache { public string Run(string[] names) => \"Operations you can ask for:\\n\" + string.Join(\" \", names); }", "convention INTELLIGENCE/manifest_injection")]
    [InlineData("public class Cache(HttpClient http, ElasticsearchClient found) { public Task Run(string text) => http.PostAsync(\"api/generate\", null); }", "convention INTELLIGENCE/rag_query")]
    public async Task WhatFeedsAModel_IsIntelligence(string source, string evidence) =>
        (await Asked.Unresolved(Usings + source)).About(source.Split(' ')[2].Split('(')[0]).ShouldContain(evidence);

    [Theory]
    [InlineData("public class Cache : DelegatingChatClient { private int hits; public void Run() => hits++; }")]
    [InlineData("public class Cache { public ChatHistory Begin(IChatCompletionService chat) { chat.GetChatMessageContentAsync(null); return null; } }")]
    [InlineData("public class Note { public string Text { get; set; } public ChatMessage ToClientMessage() => new ChatMessage(ChatRole.User, Text); }")]
    [InlineData("public static class PromptTexts { public const string Summarise = \"Summarise.\"; }")]
    [InlineData("public class ManifestReader { public Dictionary<string, string> Read(string text) => new(); }")]
    [InlineData("public class ConsolePrompt { public string Ask(string question) => question; }")]
    [InlineData("public class Cache(HttpClient http) { public Task Run(string text) => http.PostAsync(\"/v1/orders\", null); }")]
    [InlineData("public class Cache { public string Run(string[] names) => \"You ordered:\\n\" + string.Join(\" \", names); }")]
    [InlineData("public class Cache { public string Run(string[] names) => \"You are invited with \" + string.Join(\" \", names); }")]
    [InlineData("public class Cache { public string Run(string name) => \"You steer \" + name; }")]
    [InlineData("public class Cache { public string Run(string[] names) => \"Offers you can use:\\n\" + string.Join(\" \", names); }")]
    [InlineData("public class Cache(HttpClient http) { public Task Run(string text) => http.PostAsync(\"api/generate\", null); }")]
    public async Task WhatOnlyLooksLikeIt_IsNone(string source) =>
        (await Asked.Unresolved(Usings + source)).Facts.Types
            .SelectMany(type => type.Evidence)
            .ShouldNotContain(fact => fact.Supports.StartsWith("INTELLIGENCE", StringComparison.Ordinal));
}
