using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Reducers.SessionLifecycle;

public sealed record ModelSessionFrame(string State, string Trigger, Guid SessionId, Guid? RunId);

public sealed class NodeSessionLifecycleReducer(ModelOnexContainer container)
    : NodeReducer<ModelSessionFrame, ModelSessionFrame>(container);

public sealed class HandlerSessionTransition
{
    public ModelSessionFrame Handle(ModelSessionFrame request)
    {
        string state = request.State;
        Guid? run = request.RunId;
        if (state == "idle" && request.Trigger == "create_run")
        {
            state = "run_created";
            run ??= request.SessionId;
        }
        else if (state == "run_created" && request.Trigger == "activate")
        {
            state = "run_active";
        }
        else if (state == "run_active" && request.Trigger is "end" or "timeout")
        {
            state = "run_ended";
            run = null;
        }

        return request with { State = state, RunId = run };
    }
}
