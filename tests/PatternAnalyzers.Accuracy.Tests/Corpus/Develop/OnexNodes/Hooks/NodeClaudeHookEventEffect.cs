using System.Text.Json;
using Confluent.Kafka;
using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.Hooks;

public enum EnumClaudeHook { SessionStart, UserPromptSubmit, PreToolUse, PostToolUse, Stop }

public sealed record ModelClaudeHookEvent(EnumClaudeHook Hook, Guid SessionId, string WorkingDirectory, string? Prompt);

public sealed record HookEventSettings
{
    public string Topic { get; init; } = "onex.cmd.hook-event.v1";
    public int MaxPromptChars { get; init; } = 4000;
}

[NodeArchetype(EnumNodeArchetype.Effect)]
public class NodeClaudeHookEventEffect
{
    private readonly IProducer<string, string> _producer;
    private readonly HookEventSettings _settings;

    public NodeClaudeHookEventEffect(IProducer<string, string> producer, HookEventSettings settings)
    {
        _producer = producer;
        _settings = settings;
    }

    public async Task ExecuteAsync(ModelClaudeHookEvent hookEvent, CancellationToken cancellationToken = default)
    {
        if (hookEvent.Hook is EnumClaudeHook.PreToolUse)
            return; // latency critical, sampled elsewhere

        var prompt = hookEvent.Prompt is { } p && p.Length > _settings.MaxPromptChars ? p[.._settings.MaxPromptChars] : hookEvent.Prompt;
        var message = new Message<string, string>
        {
            Key = hookEvent.SessionId.ToString("N"),
            Value = JsonSerializer.Serialize(hookEvent with { Prompt = prompt }),
        };
        await _producer.ProduceAsync(_settings.Topic, message, cancellationToken);
    }
}
