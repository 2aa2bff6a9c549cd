using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators;

public sealed record LocalEdit(string File, string Instruction);

public interface ILocalModel { Task<string> ProposeAsync(string file, string instruction); }
public interface IWorkspace { Task<string> ReadAsync(string file); Task WriteAsync(string file, string text); }
public interface ILintGate { IReadOnlyList<string> Check(string text); }

/// <summary>Small coding loop on a local model: read, propose, lint, write.</summary>
public sealed class NodeLocalCodingOrchestrator : NodeOrchestrator
{
    private readonly ILocalModel _model;
    private readonly IWorkspace _workspace;
    private readonly ILintGate _gate;

    public NodeLocalCodingOrchestrator(ModelOnexContainer container, ILocalModel model, IWorkspace workspace, ILintGate gate) : base(container)
    {
        _model = model;
        _workspace = workspace;
        _gate = gate;
    }

    public override async Task ProcessAsync(object input, CancellationToken cancellationToken = default)
    {
        if (input is not LocalEdit edit) throw new OnexException("BAD_INPUT", input.GetType().Name);
        var instruction = edit.Instruction;
        for (var round = 0; round < 3; round++)
        {
            var before = await _workspace.ReadAsync(edit.File);
            var after = await _model.ProposeAsync(before, instruction);
            var complaints = _gate.Check(after);
            if (complaints.Count == 0)
            {
                await _workspace.WriteAsync(edit.File, after);
                return;
            }

            instruction = edit.Instruction + "\nFix also:\n" + string.Join('\n', complaints);
        }
    }
}
