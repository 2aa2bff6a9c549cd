using System.Diagnostics;
using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Git;

public enum EnumGitOperation { Commit, Push, CreateBranch, Status }

public sealed record ModelGitRequest(EnumGitOperation Operation, string WorkTree, string? Argument);
public sealed record ModelGitResult(int ExitCode, string Output, string Error);

public sealed class NodeGitEffect(ModelOnexContainer container) : NodeEffect(container)
{
    public async Task<ModelGitResult> ExecuteAsync(ModelGitRequest request, CancellationToken ct)
    {
        var info = new ProcessStartInfo("git") { WorkingDirectory = request.WorkTree, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in Arguments(request))
            info.ArgumentList.Add(arg);

        using var git = Process.Start(info) ?? throw new OnexException("GIT_NOT_STARTED", "git could not be started");
        var output = git.StandardOutput.ReadToEndAsync(ct);
        var error = git.StandardError.ReadToEndAsync(ct);
        await git.WaitForExitAsync(ct);
        return new ModelGitResult(git.ExitCode, await output, await error);
    }

    private static string[] Arguments(ModelGitRequest request) => request.Operation switch
    {
        EnumGitOperation.Commit => ["commit", "-m", request.Argument ?? "checkpoint"],
        EnumGitOperation.Push => ["push", "--set-upstream", "origin", "HEAD"],
        EnumGitOperation.CreateBranch => ["switch", "-c", request.Argument!],
        _ => ["status", "--porcelain=v2"],
    };
}
