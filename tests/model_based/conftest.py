"""How long engine and oracle are compared.

For long: `pytest tests/model_based --hypothesis-profile thorough`, every time with other examples.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# Rules draw whole operations, and every step asks for every list: slow is what this test is for.
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
settings.register_profile(
    "model-based",
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=SLOW,
)
settings.register_profile(
    "thorough",
    max_examples=3000,
    stateful_step_count=60,
    deadline=None,
    database=None,
    suppress_health_check=SLOW,
    print_blob=True,
)
